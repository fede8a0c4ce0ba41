import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/tools/effect.ts';

const named = (name: string, provider = name.split('_')[0] ?? '') => effectOf({ name, provider });
const called = (method: string, name: string) => effectOf({ name, provider: 'NOTION', method });

describe('the effect by the name alone', () => {
  it.each([
    'gmail_fetch_mails',
    'c-apifymcp_fetch-docs',
    'c-apifymcp_list-actors',
    'activepiecesmcp_ap_get_run',
    'slackmcp_slack_search_public_and_private',
    'atlassianmcp_getjiraissue',
    'github_issue_comments_list',
    'github_comment_list',
    'jira_issue_get',
    'box_list_deleted_files',
    'x_search_updates',
    'dropboxmcp_get_share_link',
    'scholargateway_semanticSearch',
    'twitter_list_lookup',
    'gitlab_merge_requests_list',
    'gitlab_merge_request_notes_list',
    'greptil_list_merge_requests',
    'notion_file_upload_list',
    'github_workflow_run_jobs_list',
    'jira_issue_link_types_list',
    'box_sign_requests_list',
    'stripe_list_checkout_sessions',
    'smtp2go_view_ip_allow_list',
    'drive_get_reply',
    'c-foo_get_listeners',
    'c-foo_listusersandteams',
    'c-foo_getorders',
    'c-foo_searchAPIDocs',
    'c-foo_read_readme',
    'acmemcp_acme_acme_get_page',
    'discord_get_invite',
    'auth_get_access_token',
    'dropbox_files_list_revisions',
    'dropbox_sharing_list_folder_members',
    'exa_crawl',
    'exa_answer',
    'supadata_web_scrape',
    'notion_database_query',
    'datadog_logs_query',
    'dropbox_files_download',
    'supadatamcp_supadata_check_crawl_status',
    'twitter_user_lookup_by_username',
    'microsoft365_outlook_list_attachments',
    'resend_broadcast_list',
    'signwell_get_bulk_send',
    'zendesk_users_autocomplete',
  ])('%s → read', (name) => expect(named(name)).toBe('read'));

  it.each([
    'activepiecesmcp_ap_add_branch',
    'googlesheets_values_append',
    'googlesheets_find_and_replace',
    'notion_get_or_create_page',
    'monday_tag_create_or_get',
    'claymcp_find_and_enrich_company',
    'hubspot_list_restore',
    'twitter_list_pin',
    'slack_mark_conversation_read',
    'phantombuster_list_save',
    'firecrawlmcp_firecrawl_search_feedback',
    'gorgiasmcp_reply_and_close',
    'mondaymcp_createupdate',
    'intercom_getorcreatecontact',
    'slack_post_message',
    'snowflake_run_query',
    'ig_comment',
    'drive_file_upload',
    'drive_file_upload_and_list',
    'gitlab_merge_request_merge',
    'typeform_contacts_create_contacts_list',
    'acme_import_contacts_list',
    'acme_merge_list',
    'acme_dedupe_list_entries',
    'onedrive_checkout_file',
    'c-foo_search-purchase',
    'c-foo_browse-buy',
    'c-foo_listmessages_markread',
    'c-foo_get_withdraw',
    'c-foo_getwithdrawal',
    'c-foo_readjust_budget',
    'c-foo_readmit_patient_list',
    'c-foo_list_dedup',
    'c-foo_list_optin',
    'c-foo_list_reinvite',
    'c-foo_deregister_search',
    'c-foo_searchSQLExecute',
    'c-foo_getItemsAndPDFSend',
    'c-foo_find_n_merge',
    'c-foo_finduserandban',
    'c-foo_searchandbuy',
    'c-foo_readwrite_file',
    'kitmcp_create_broadcast',
    'fathom_request_recording_download',
    'mailtrap_create_email_campaign',
    'microsoft365_onedrive_resolve_shared_link',
    'acme_check_in_guest',
    'slack_unshare_file',
  ])('%s → write', (name) => expect(named(name)).toBe('write'));

  it.each([
    'notion_page_delete',
    'gmail_list_and_delete',
    'gmail_fetch_and_archive',
    'mailchimp_list_member_archive',
    'mailchimp_list_member_delete_permanent',
    'slack_cancel_scheduled_message',
    'snowflake_drop_table',
    'launchdarklymcp_deleteagentgraph',
    'gmail_createAndPurgeLabel',
    'c-foo_listAPIDelete',
    'c-foo_get_rid_of_user',
    'c-foo_obliterate_list',
    'c-foo_decommission_find',
  ])('%s → destructive', (name) => expect(named(name)).toBe('destructive'));

  it.each([
    'webflow_site_publish',
    'canva_brand_template_publish',
    'slack_share_file_public_url',
    'googledrive_share_file',
    'miro_board_members_share',
    'linkedin_share_create',
    'box_shared_link_file_create',
    'dropboxmcp_create_shared_link',
    'github_repo_make_public',
    'calendar_set_event_public',
    'acme_grant_access_to_anyone',
    'mailchimp_campaign_send',
    'resend_broadcast_send',
    'postmark_send_bulk_email',
    'mailtrap_start_email_campaign',
    'smtp2go_send_email_batch',
    'slack_notify_everyone',
    'acme_broadcast_message',
    'twitter_retweet_post',
    'twitter_create_tweet',
  ])('%s → destructive, since it reaches anyone or many', (name) => expect(named(name)).toBe('destructive'));

  it.each([
    ['postgres_query', 'it may be any SQL'],
    ['calendly_invitee_no_show', 'it may set the state'],
    ['slack_notifications_read', 'it may mark them as read'],
    ['acme_get_and_frobnicate', 'the second verb is not known'],
    ['supabase_sql_query', 'it may be any SQL'],
    ['splicemcp_download_asset', 'it may buy what it downloads'],
    ['phantombuster_scripts_access_list', 'an access list is a thing, and nothing tells what is done to it'],
    ['vercel_getaccesstovercelurl', 'who gets access to something is given it'],
    ['acme_get_access_to_file', 'who gets access to something is given it'],
    ['acme_frobnicate_list_entries', 'the verb in front is not known'],
    ['acme_frobnicate', 'no verb is known'],
    ['acme_frobnicate_listeners', 'nothing is listed'],
    ['acme_readyforreview', 'nothing is read'],
    ['acme_get_n_frobnicate', 'the second verb is not known'],
    ['acme_list_löschen', 'a word of another language may be a verb'],
    ['acme_get_删除', 'a word of another language may be a verb'],
    ['acmemcp_acme_acme', 'there is nothing but the provider'],
    ['acme', 'there is nothing but the provider'],
    ['', 'there is nothing'],
  ])('%s → unknown, because %s', (name) => expect(named(name)).toBe('unknown'));

  it('does not take a verb from the name of the provider', () => {
    expect(named('closemcp_list_leads', 'CLOSEMCP')).toBe('read');
    expect(named('google_ads_list_campaigns', 'GOOGLE_ADS')).toBe('read');
    expect(named('googleads_list_campaigns', 'GOOGLE_ADS')).toBe('read');
  });

  it('keeps a verb that only looks like the start of the provider', () => {
    expect(named('send_message', 'SENDGRID')).toBe('write');
    expect(named('closemcp_close_lead', 'CLOSEMCP')).toBe('write');
  });

  it('treats an empty method as none', () => expect(called('', 'notion_page_get')).toBe('read'));
});

describe('the effect by the method', () => {
  it.each([
    ['GET', 'notion_database_query', 'read'],
    ['get', 'notion_anything', 'read'],
    ['HEAD', 'notion_anything', 'read'],
    ['GET', 'notion_get_create_metadata', 'read'],
    ['POST', 'notion_data_search', 'read'],
    ['POST', 'notion_anything', 'write'],
    ['PUT', 'notion_data_search', 'write'],
    ['POST', 'exa_crawl', 'read'],
    ['POST', 'notion_page_publish', 'destructive'],
    ['POST', 'notion_page_create', 'write'],
    ['PUT', 'notion_page_get', 'write'],
    ['PATCH', 'notion_page_update', 'write'],
    ['DELETE', 'notion_page_get', 'destructive'],
  ])('%s %s: %s', (method, name, effect) => expect(called(method, name)).toBe(effect));

  it.each([
    ['GET', 'notion_send_message', 'write'],
    ['GET', 'notion_delete_page', 'destructive'],
    ['GET', 'notion_page_delete', 'destructive'],
    ['GET', 'notion_archive_page', 'destructive'],
    ['POST', 'notion_delete_pages', 'destructive'],
    ['PATCH', 'notion_archive_page', 'destructive'],
  ])('%s %s → the effect of the name, which is more severe: %s', (method, name, effect) =>
    expect(called(method, name)).toBe(effect),
  );

  it('does not trust an unknown method to be a read', () => {
    expect(called('QUERY', 'notion_page_get')).toBe('unknown');
    expect(called('QUERY', 'notion_page_delete')).toBe('destructive');
  });
});

describe('moving money', () => {
  it.each([
    'stripe_pay_invoice',
    'stripe_pay_invoice_dahlia',
    'stripe_invoice_pay',
    'stripe_create_refund_dahlia',
    'stripe_refund_payment',
    'stripe_create_charge',
    'stripe_charge_customer',
    'stripe_capture_payment_intent',
    'stripe_payment_intent_capture',
    'stripe_confirm_payment_intent',
    'stripe_create_payout',
    'stripe_payouts_create',
    'stripe_create_transfer',
    'stripe_send_invoice',
    'stripe_finalize_invoice',
    'quickbooks_invoice_send',
    'xero_email_invoice',
    'paypal_send_payout',
    'paypal_create_and_send_invoice',
    'paypalmcp_capture_order',
    'square_create_payment',
    'shopify_refund_order',
    'paypal_pay_order',
    'square_create_payment_for_order',
    'bank_initiate_wire',
    'wise_transfer_money',
    'mercury_send_money',
    'coinbase_withdraw_funds',
    'coinbase_withdraw',
    'mercury_transfer',
    'alpaca_place_stock_order',
    'vercelmcp_buy_domain',
    'gusto_submit_payroll',
    'acme_find_and_pay_invoice',
    'acme_makePayment',
    'acme_issue_refund',
  ])('%s', (name) => {
    expect(named(name)).toBe('destructive');
    const provider = name.split('_')[0] ?? '';
    expect(effectOf({ name, provider, method: 'POST' })).toBe('destructive');
  });

  it.each([
    'stripe_list_payments',
    'stripe_list_refunds',
    'stripe_get_payment_link',
    'stripe_get_charge',
    'stripe_search_invoices',
    'gusto_list_payrolls',
    'chargebee_get_transfer',
  ])('%s → read', (name) => expect(named(name)).toBe('read'));

  it.each([
    'stripe_create_invoice',
    'stripe_create_invoice_item',
    'stripe_create_payment_link',
    'stripe_create_payment_method',
    'stripe_attach_payment_method',
    'stripe_create_checkout_session',
    'stripe_update_payment_intent',
    'stripe_update_refund',
    'stripe_update_charge_dahlia',
    'stripe_create_customer',
    'gusto_update_pay_rate',
    'gusto_create_pay_schedule',
    'xero_create_purchase_order',
    'xero_purchase_order_create',
    'ev_create_charge_point',
    'acme_add_payment_terms',
    'paypal_send_invoice_reminder',
    'paypal_send_payment_link',
    'github_transfer_issue',
    'github_transfer_repository',
    'shopify_create_inventory_transfer',
    'tesla_start_charge',
    'tesla_charge_start',
    'greenhouse_withdraw_application',
    'zendesk_create_order_note',
    'slack_send_message',
  ])('%s → only write', (name) => expect(named(name)).toBe('write'));
});
